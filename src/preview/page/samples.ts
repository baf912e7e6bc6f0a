/** The workbooks of samples/, the one to begin with first. */
export const SAMPLES = [
  'TMM-F004-2025-T2.xlsx',
  'TMM-F004-2025-T1.xlsx',
  'TMM-F004-2025-T3-participacion-social.xlsx',
] as const;
