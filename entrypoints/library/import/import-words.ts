import type { FileNotice, FileTrouble } from '../../../core/files/contract';
import { troubleSentence } from '../../shared/tabs/trouble-words';
import { type MessageKey, t } from '../../shared/words/i18n/translate';
import type { DocumentOutcome, ImportItem, PageTrouble } from './import-item';

const TROUBLES: Record<Exclude<FileTrouble['code'], 'unsupported'>, MessageKey> = {
  empty: 'fileEmpty',
  'no-text': 'fileNoText',
  unknown: 'fileUnknown',
  damaged: 'fileDamaged',
  encrypted: 'fileEncrypted',
  'too-large': 'fileTooLarge',
  'too-deep': 'fileTooDeep',
};

/** Formats that are not read, by `FileTrouble.detail`. */
const FORMATS: Record<string, MessageKey> = {
  pdf: 'filePdf',
  picture: 'filePicture',
  rar: 'filePacked',
  '7z': 'filePacked',
  gzip: 'filePacked',
  rtf: 'fileRtf',
  slides: 'fileSlides',
  compound: 'fileOldOffice',
  'old-word': 'fileOldOffice',
  'old-excel': 'fileOldOffice',
  xlsb: 'fileOldOffice',
  opendocument: 'fileOldOffice',
  'figures-table': 'fileFiguresTable',
};

/** Why a file was not read and what to do; it stands beside the file's name. */
export function troubleWords(trouble: FileTrouble | PageTrouble): string {
  if (trouble.code === 'page') return troubleSentence(trouble.because);
  const { code, detail, place } = trouble;
  const words =
    code === 'unsupported' ? t('fileUnsupported', t(FORMATS[detail ?? ''] ?? 'fileOtherFormat')) : t(TROUBLES[code]);
  return place === undefined ? words : t('importEntryNotRead', place, words);
}

/** What to know of a file that was read; what an archive holds besides documents is counted. */
export function noticeWords(notices: readonly FileNotice[]): string[] {
  const leftOut = notices.filter(({ code }) => code === 'entry-left-out').length;
  const told = notices.flatMap((notice) => {
    const words = wordsOf(notice);
    return words === null ? [] : [words];
  });
  return leftOut > 0 ? [...told, t('importMoreNotes', leftOut)] : told;
}

function wordsOf({ code, place = '', count = 0, trouble }: FileNotice): string | null {
  switch (code) {
    case 'entry-not-read':
      return trouble === undefined
        ? null
        : t('importEntryNotRead', place, troubleWords({ ...trouble, place: undefined }));
    case 'hidden-sheet':
      return t('importHiddenSheet', place);
    case 'scanned-pages':
      return t('importScannedPages', count);
    case 'damaged-pages':
      return t('importDamagedPages', count);
    case 'no-unicode':
      return t('importNoUnicode', count);
    default:
      return null;
  }
}

/** What became of a document, in a few words. */
export function outcomeWords({ outcome, figures, differing, warnings }: DocumentOutcome): string {
  switch (outcome) {
    case 'kept':
      return t('importSaidKept', figures);
    case 'copy':
      return t('importSaidCopy', figures);
    case 'changed':
      return t('importSaidChanged', differing);
    case 'same':
      return t('importSaidSame');
    case 'no-report':
      return t(warnings.some(({ code }) => code === 'body-missing') ? 'importSaidNoBody' : 'importSaidNoReport');
  }
}

/** Groups that the list of an import is narrowed to. */
export const GROUPS = ['kept', 'copy', 'changed', 'same', 'no-report', 'refused', 'waiting', 'stopped'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_NAMES: Record<Group, MessageKey> = {
  kept: 'importKept',
  copy: 'importCopy',
  changed: 'importChanged',
  same: 'importSame',
  'no-report': 'importNoReport',
  refused: 'importRefused',
  waiting: 'importWaiting',
  stopped: 'importStopped',
};

export const groupName = (group: Group): string => t(GROUP_NAMES[group]);

/** A line of the list: a document, what else is to be known of a file, or a file that none came of. */
export interface ImportLine {
  item: ImportItem;
  /** Null for what is only said beside the file's documents. */
  group: Group | null;
  document: DocumentOutcome | null;
}

/** The lines of a file: one, or several where it holds several documents. */
export function linesOf(item: ImportItem): ImportLine[] {
  const { came } = item;
  const alone = (group: Group | null): ImportLine => ({ item, group, document: null });
  switch (came.state) {
    case 'waiting':
    case 'reading':
      return [alone('waiting')];
    case 'stopped':
      return [alone('stopped')];
    case 'read': {
      const documents = came.documents.map((document): ImportLine => ({ item, group: document.outcome, document }));
      if (noticeWords(came.notices).length === 0) return documents;
      return [...documents, alone(came.notices.some(({ code }) => code === 'entry-not-read') ? 'refused' : null)];
    }
    default:
      return [alone('refused')];
  }
}

/** The lines of a group, each with what is only said beside it; all of them where none is named. */
export function linesOfGroup(lines: readonly ImportLine[], group: Group | ''): readonly ImportLine[] {
  if (group === '') return lines;
  const items = new Set(lines.filter((line) => line.group === group).map(({ item }) => item));
  return lines.filter((line) => line.group === group || (line.group === null && items.has(line.item)));
}

/** How many lines each group has. */
export function countGroups(lines: readonly ImportLine[]): Map<Group, number> {
  const counts = new Map<Group, number>();
  for (const { group } of lines) if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

/** `1 分钟`, `20 秒`: no finer than it is known. */
export function durationWords(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds < 90
    ? t('importSeconds', seconds < 10 ? seconds : Math.round(seconds / 5) * 5)
    : t('importMinutes', Math.round(seconds / 60));
}
