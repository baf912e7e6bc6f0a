export interface BundleRow {
  readonly bundle: string;
  readonly 'KB gzip': number;
  readonly budget?: number;
  readonly fits?: boolean;
}
export function weighBundles(dist: string): BundleRow[];
