import { useId, useState } from 'preact/hooks';
import { LONGEST_TAG } from '../../shared/store/reader-marks';
import { t } from '../../shared/words/i18n/translate';

/** Tags, each with the way to take it off. */
export function TagList({ tags, remove }: { tags: readonly string[]; remove: (tag: string) => Promise<void> }) {
  if (tags.length === 0) return null;
  return (
    <ul class="tag-list" aria-label={t('tags')}>
      {tags.map((tag) => (
        <li key={tag} data-testid="tag">
          {tag}
          <button
            type="button"
            aria-label={t('removeTag', tag)}
            title={t('removeTag', tag)}
            onClick={() => remove(tag).catch((error: unknown) => console.error('the tag stays:', error))}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A field for one more tag; those that are in use are offered. */
export function TagField({ known, add }: { known: readonly string[]; add: (tag: string) => Promise<void> }) {
  const id = useId();
  const [written, setWritten] = useState('');
  const [failed, setFailed] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    if (written.trim() === '') return;
    add(written).then(
      () => {
        setWritten('');
        setFailed(false);
      },
      (error: unknown) => {
        console.error('the tag is not kept:', error);
        setFailed(true);
      },
    );
  };
  return (
    <form class="tag-field" onSubmit={submit}>
      <input
        aria-label={t('newTag')}
        placeholder={t('newTag')}
        list={id}
        maxLength={LONGEST_TAG}
        autocomplete="off"
        value={written}
        data-testid="new-tag"
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
      <datalist id={id}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <button type="submit" disabled={written.trim() === ''}>
        {t('addTag')}
      </button>
      {failed && <span role="alert">{t('tagFailed')}</span>}
    </form>
  );
}
