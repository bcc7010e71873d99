export const STAGES: Record<'numerals' | 'time' | 'outline' | 'fields', { mutate: string[]; tests: string[] }>;
