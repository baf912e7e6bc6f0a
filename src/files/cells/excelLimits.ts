/** How many rows and columns a sheet of Excel has. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
