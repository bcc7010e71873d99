/**
 * A function of a text that keeps what it last told: the steps of one reading ask it of the same words one after another, more often
 * than not. What it tells must hang on the text alone, and nobody may change it.
 */
export function keepLast<Told>(read: (text: string) => Told): (text: string) => Told {
  let last: { text: string; told: Told } | null = null;
  return (text) => {
    if (last === null || last.text !== text) last = { text, told: read(text) };
    return last.told;
  };
}
