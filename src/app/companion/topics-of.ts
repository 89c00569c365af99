import type { FrameTopic } from '../../domain/companion/frames.ts';
import type { SectionNumber } from '../../domain/report/report.ts';

interface NamedTopic {
  readonly topic: FrameTopic;
  readonly name: string;
}

const ofGeneral: readonly NamedTopic[] = [
  { topic: 'publication', name: '主动公开' },
  { topic: 'application', name: '依申请公开' },
  { topic: 'management', name: '政府信息管理' },
  { topic: 'platform', name: '政府信息公开平台建设' },
  { topic: 'supervision', name: '监督保障' },
];

/** The topics of a section that is prose, as the companion names them. */
export function topicsOf(section: SectionNumber): readonly NamedTopic[] {
  switch (section) {
    case 1:
      return ofGeneral;
    case 5:
      return [{ topic: 'problems', name: '问题和改进' }];
    case 6:
      return [{ topic: 'other', name: '其他需要报告的事项' }];
    default:
      return [];
  }
}
