// Fluent UI asks a font server for its letters unless it is told of none: nothing but office.js is asked for here.
declare global {
  interface Window {
    FabricConfig?: { readonly fontBaseUrl: string };
  }
}

window.FabricConfig = { fontBaseUrl: '' };

export {};
