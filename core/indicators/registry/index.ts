import type { Indicator } from '../indicator';
import { agricultureOutput } from './agriculture-output';
import { consumption } from './consumption';
import { culture } from './culture';
import { economy } from './economy';
import { education } from './education';
import { elderly } from './elderly';
import { energy } from './energy';
import { environmentGreening } from './environment-greening';
import { environmentQuality } from './environment-quality';
import { finance } from './finance';
import { firms } from './firms';
import { fiscalBalance } from './fiscal-balance';
import { fiscalRevenue } from './fiscal-revenue';
import { fiscalSpending } from './fiscal-spending';
import { health } from './health';
import { housingLand } from './housing-land';
import { housingNetworks } from './housing-networks';
import { housingRenewal } from './housing-renewal';
import { income } from './income';
import { industryOutput } from './industry-output';
import { industryShares } from './industry-shares';
import { industryValue } from './industry-value';
import { investment } from './investment';
import { population } from './population';
import { reformProjects } from './reform-projects';
import { reformServices } from './reform-services';
import { rural } from './rural';
import { safety } from './safety';
import { scienceActivity } from './science-activity';
import { scienceFirms } from './science-firms';
import { sciencePlatforms } from './science-platforms';
import { security } from './security';
import { trade } from './trade';
import { transport } from './transport';

/** All known indicators, group by group in the order in which they are shown; inside a group the leading one first. */
export const REGISTRY: readonly Indicator[] = [
  ...economy,
  ...fiscalRevenue,
  ...fiscalSpending,
  ...fiscalBalance,
  ...industryValue,
  ...industryShares,
  ...industryOutput,
  ...agricultureOutput,
  ...rural,
  ...investment,
  ...consumption,
  ...trade,
  ...finance,
  ...scienceFirms,
  ...scienceActivity,
  ...sciencePlatforms,
  ...firms,
  ...population,
  ...income,
  ...education,
  ...health,
  ...elderly,
  ...security,
  ...housingRenewal,
  ...housingLand,
  ...housingNetworks,
  ...transport,
  ...energy,
  ...environmentQuality,
  ...environmentGreening,
  ...safety,
  ...culture,
  ...reformServices,
  ...reformProjects,
];
