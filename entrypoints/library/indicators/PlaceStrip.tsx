const WIDTH = 170;
const INSET = 6;

/**
 * Where the first place stands among the others, from zero (or the least, where that is below) to the most; of ranks the first stands at the
 * right. It says nothing that the values beside it do not.
 */
export function PlaceStrip({ values, rank }: { values: readonly (number | null)[]; rank: boolean }) {
  const known = values.filter((value) => value !== null).map((value) => (rank ? -value : value));
  if (known.length < 2 || values[0] == null) return null;
  const least = rank ? Math.min(...known) : Math.min(0, ...known);
  const most = Math.max(...known);
  const x = (value: number) =>
    most === least ? WIDTH - INSET : INSET + ((value - least) / (most - least)) * (WIDTH - 2 * INSET);
  const [own, ...others] = known;
  return (
    <svg class="place-strip" width={WIDTH} height="16" viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true">
      <path d={`M${INSET} 8H${WIDTH - INSET}`} />
      {others.map((value, at) => (
        <circle key={`${at} ${value}`} class="other" cx={x(value)} cy="8" r="4" />
      ))}
      <circle class="own" cx={x(own!)} cy="8" r="5" />
    </svg>
  );
}
