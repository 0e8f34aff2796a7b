/** Written by the build from `data/`; see `scripts/shippedMaps.ts`. */
declare module 'virtual:shipped-maps' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- a declared module has no relative imports
  export const shippedMaps: readonly import('./catalogue').CatalogueEntry[];
}
