/** Runs in the page: scrolls to where a screen shows the most marks. */
export function scrollToMostMarks(): void {
  const tops = [...CSS.highlights]
    .flatMap(([, ranges]) => [...ranges])
    .map(({ startContainer, startOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      return range.getBoundingClientRect().top + scrollY;
    })
    .sort((a, b) => a - b);
  let best = 0;
  let most = 0;
  for (let first = 0, last = 0; first < tops.length; first++) {
    while (last < tops.length && tops[last]! < tops[first]! + innerHeight - 80) last++;
    if (last - first > most) {
      most = last - first;
      best = tops[first]!;
    }
  }
  scrollTo(0, best - 40);
}
