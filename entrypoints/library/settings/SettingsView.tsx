import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { binned } from '../../shared/store/binned';
import { library } from '../../shared/store/database';
import { useLive } from '../../shared/store/use-live';
import { AutomaticChoice } from '../../shared/views/automatic/AutomaticChoice';
import { hashOfView } from '../../shared/views/library-view';
import { Shortcuts } from '../../shared/views/shortcuts/Shortcuts';
import { t } from '../../shared/words/i18n/translate';
import { APPEARANCES, LANGUAGES, MONEY_UNITS, prefer, preferences } from '../../shared/words/settings/preferences';
import { BackupLines } from '../backup/BackupLines';
import { TeamLine } from '../team/TeamLine';
import { OwnKeys } from './OwnKeys';
import { Segments } from './Segments';
import './settings.css';
import { StorageLines } from './StorageLines';

/** All that the reader chooses for the whole extension; each choice holds at once, in every page that is open. */
export function SettingsView() {
  const { language, money, appearance } = preferences();
  return (
    <article class="settings" data-testid="settings">
      <Part title={t('settingsShown')}>
        <Segments
          label={t('settingsLanguage')}
          name="language"
          value={language}
          // Each language by its own name, so that whoever cannot read the other one finds it
          options={LANGUAGES.map((one) => [one, one === 'browser' ? t('languageOfBrowser') : OWN_NAME[one]])}
          choose={(one) => prefer({ language: one })}
        />
        <Segments
          label={t('settingsMoney')}
          name="money"
          value={money}
          options={MONEY_UNITS.map((one) => [one, t(MONEY[one])])}
          choose={(one) => prefer({ money: one })}
          hint={t('settingsMoneyHint')}
        />
        <Segments
          label={t('settingsAppearance')}
          name="appearance"
          value={appearance}
          options={APPEARANCES.map((one) => [one, t(APPEARANCE[one])])}
          choose={(one) => prefer({ appearance: one })}
        />
      </Part>
      <Part title={t('settingsRecognition')}>
        <AutomaticChoice open />
      </Part>
      <Part title={t('settingsData')}>
        <StorageLines />
        <BinLine />
      </Part>
      <Part title={t('settingsBackup')}>
        <BackupLines />
      </Part>
      <Part title={t('settingsTeam')}>
        <TeamLine />
      </Part>
      <Shortcuts />
      <OwnKeys />
    </article>
  );
}

const OWN_NAME = { zh_CN: '中文', en: 'English' } as const;
const MONEY = { automatic: 'moneyAsTold', 亿元: 'moneyYi', 万元: 'moneyWan', 元: 'moneyYuan' } as const;
const APPEARANCE = { system: 'appearanceSystem', light: 'appearanceLight', dark: 'appearanceDark' } as const;

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function BinLine() {
  const bin = useLive(() => binned(library()), []);
  if (bin.state !== 'here') return null;
  return (
    <p class="setting">
      <span class="setting-name">{t('recentlyDeleted')}</span>
      <a href={hashOfView({ page: 'bin' })}>{t('captureCountShort', bin.value.length)}</a>
    </p>
  );
}
