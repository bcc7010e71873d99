import type { ComponentChildren } from 'preact';

/**
 * A link to a captured page. An address comes from a page or an import and may be anything: only those of the web and of
 * files become links (`javascript:` would run in the extension), the rest stays text.
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
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^(?:https?|file):$/.test(parsed.protocol)) return <span title={url}>{children ?? url}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={title}>
      {children ?? (parsed.host || parsed.pathname)}
    </a>
  );
}
