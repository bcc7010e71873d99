/** One icon of Lucide: the shapes in a square of 24, each with its attributes. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  const node: [tag: string, attributes: Record<string, string>][];
  // biome-ignore lint/style/noDefaultExport: the package has one
  export default node;
}
