/** Takes any text; gives the SHA-256 of its UTF-8, in hexadecimal. The same text gives the same everywhere. */
export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
