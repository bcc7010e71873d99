import { UNITS } from '../../core/units/match';
import { type Addition, BadAddition, before } from './addition';

/** Families of what is counted by classifiers; others are measured. */
const COUNTED = ['people', 'visits', 'places', 'count'];

/** A unit of one spelling, of a family that other units have. */
export function newUnit(unit: string, family: string): Addition {
  const families = [...new Set(UNITS.map((entry) => entry.family as string))].filter((name) => name !== 'money').sort();
  if (!families.includes(family))
    throw new BadAddition(
      `A unit needs its family, one of: ${families.join(' ')}. (A currency is one entry of core/units/currencies.ts.)`,
    );
  if (UNITS.some(({ spellings }) => spellings.includes(unit))) throw new BadAddition(`${unit} is a unit already.`);
  const file = `core/units/${COUNTED.includes(family) ? 'classifiers' : 'measures'}.ts`;
  return {
    edits: [
      {
        file,
        change: (text) =>
          before(text, '];', `  { unit: '${unit}', family: '${family}', spellings: ['${unit}'] },`, 'last'),
      },
      {
        file: 'tests/cases/units.txt',
        change: (text) => before(text, '# words that only begin like a unit', `${unit} ==> = ${family}\n`),
      },
    ],
    next: [
      `${file}: other spellings; in \`not\` what may not stand behind it; \`compared\` where it is another unit scaled`,
      'tests/cases/units.txt: every spelling, and under “words that only begin like a unit” words in which it is none',
    ],
    proof: 'npm run unit -- tests/unit/units tests/unit/figures',
  };
}
