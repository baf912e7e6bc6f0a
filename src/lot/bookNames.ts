/** Takes a file's name or path; tells whether it ends like a workbook that is reviewed. */
export function isBookName(name: string): boolean {
  return /\.(?:xlsx|xlsm|xls|ods)$/i.test(name);
}

/** Takes a file's name or path; tells whether it is what Office leaves beside a workbook that somebody has open. */
export function isLockFile(name: string): boolean {
  return /(?:^|[/\\])~\$[^/\\]*$/.test(name);
}
