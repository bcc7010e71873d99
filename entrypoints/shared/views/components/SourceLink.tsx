import type { ComponentChildren } from 'preact';
import { isSamplePage } from '../../messages/sample-pages';
import { importedName } from '../../reading/import-address';
import { t } from '../../words/i18n/translate';

/**
 * A link to a captured page. An address comes from a page or an import and may be anything: only those of the web and of
 * files, and the extension's own sample pages, become links (`javascript:` would run in the extension), the rest stays text.
 */
export function SourceLink({
  url,
  title = url,
  children,
}: {
  url: string;
  title?: string;
  children?: ComponentChildren;
}) {
  if (isSamplePage(url)) {
    return (
      <a href={url} target="_blank" rel="noopener" title={title}>
        {children ?? t('samplePage')}
      </a>
    );
  }
  const name = importedName(url);
  if (name !== null) return <span title={name}>{children ?? name.slice(name.lastIndexOf('/') + 1)}</span>;
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^(?:https?|file):$/.test(parsed.protocol)) return <span title={url}>{children ?? url}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={title}>
      {children ?? (parsed.host || parsed.pathname)}
    </a>
  );
}
