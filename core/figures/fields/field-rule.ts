/**
 * One rule of a field: what it reads decides; null where it does not speak. The rules of a field are asked in their order, and the
 * first that speaks is heard. A test holds every example and counter-example against the rule.
 */
export interface FieldRule<Question, Told> {
  /** Unique in its field. */
  id: string;
  means: string;
  reads(question: Question): Told | null;
  /** Clauses with the quantity in ⟦⟧ in which the rule decides. */
  examples: readonly string[];
  /** The same in which it does not: another rule does, or none. */
  counterExamples: readonly string[];
}

/** What the first rule that speaks tells; null where none does. */
export function decide<Question, Told>(
  rules: readonly FieldRule<Question, Told>[],
  question: Question,
): { rule: string; told: Told } | null {
  for (const rule of rules) {
    const told = rule.reads(question);
    if (told !== null) return { rule: rule.id, told };
  }
  return null;
}
