/** The most megabytes of a workbook that is read. A form has less than one. */
export const LARGEST_FILE = 100;
