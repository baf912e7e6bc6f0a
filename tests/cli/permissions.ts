/** Takes work; does it as a user whom the permissions of files bind, also where the tests run as root. */
export async function asOrdinaryUser<Result>(work: () => Promise<Result>): Promise<Result> {
  const root = process.getuid?.() === 0;
  if (root) process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    if (root) process.seteuid?.(0);
  }
}
