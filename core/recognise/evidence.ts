/** One reason for a judgement, in words that the popup can show. `rule` names the rule, `text` quotes what it saw. */
export interface Evidence {
  rule: string;
  text: string;
  weight: number;
}
