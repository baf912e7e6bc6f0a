export function addinUrl(setting: string | undefined): string;
export function withUrl(manifest: string, url: string): string;
