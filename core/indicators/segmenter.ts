/** One word with its part of speech in the ICTCLAS/jieba tag set (`n` noun, `v` verb, `ns` place name, `m` numeral…). */
export interface TaggedWord {
  word: string;
  tag: string;
}

/** Cuts Chinese text into tagged words; jieba behind it in Node, in a worker or a service worker. Synchronous once loaded. */
export interface Segmenter {
  tag(text: string): TaggedWord[];
}
