/** Written by the build from `data/`; see `scripts/shippedMaps.ts`. */
declare module 'virtual:shipped-maps' {
  export const shippedMaps: readonly import('./catalogue').CatalogueEntry[];
}
