/** Pairs `傳 传`, parted by bars: a traditional character and the simplified one that is written for it. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  // biome-ignore lint/style/noDefaultExport: the package has one
  export default pairs;
}
