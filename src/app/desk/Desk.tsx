import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useForm } from 'react-hook-form';
import type { Finding, Repair } from '../../domain/checks/core/finding.ts';
import { emptyTopics } from '../../domain/checks/empty-topics.ts';
import type { Place } from '../../domain/place/place.ts';
import { sectionOfPlace } from '../../domain/place/place-order.ts';
import { type Draft, isWhole } from '../../drafts/draft.ts';
import type { DraftStore } from '../../drafts/draft-store.ts';
import { ExportDialog } from '../export/ExportDialog.tsx';
import { SilencedRules } from '../findings/SilencedRules.tsx';
import { filesAsInputs } from '../import/files-as-inputs.ts';
import type { ImportInput } from '../import/import-file.ts';
import { draftsAsSources } from '../last-year/last-year-sources.ts';
import { splitDecisions } from '../opinions/opinion-files.ts';
import {
  createOpinionsOnDesk,
  type OpinionItem,
  type OpinionsOnDesk,
} from '../opinions/opinions-on-desk.ts';
import { ReviewAtExport } from '../opinions/ReviewAtExport.tsx';
import { forgetAskedExport, isExportAsked } from '../session/asked-export.ts';
import { forgetBegun, isJustBegun } from '../session/begun-drafts.ts';
import type { FigureValues } from '../session/figure-fields.ts';
import { lengthLimit } from '../session/length-limit.ts';
import { nameOfChange } from '../session/name-of-change.ts';
import { nextFinding, type Whereabouts } from '../session/next-finding.ts';
import { ReasonsProvider } from '../session/ReasonsContext.tsx';
import { SessionProvider, useSession, useStore } from '../session/SessionContext.tsx';
import { createSession, type Session } from '../session/session.ts';
import { silentRules } from '../session/silent-rules.ts';
import { FileDrop } from '../ui/FileDrop.tsx';
import { createAccept } from './accept-remedy.ts';
import { placeOfCursor } from './cursor-place.ts';
import { DeskFiles, type FileActions } from './DeskFiles.tsx';
import { DeskView } from './DeskView.tsx';
import type { DeskPlace } from './desk-place.ts';
import { goToAnswer, goToChange, goToFinding, goToRepaired, goToTop } from './go-to-finding.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { goBackTo, type KeptSpot } from './kept-spot.ts';
import { openingPlace } from './last-place.ts';
import { reasonKeeping } from './reason-keeping.ts';
import { handBack, saveAsFile } from './save-as-file.ts';
import { leftSectionsOf } from './section-state.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { type DraftKeeper, useDraftKeeper } from './use-draft-keeper.ts';
import type { WritingClaim } from './use-writing-claim.ts';
import './desk.css';

const VersionsDialog = lazy(async () => ({
  default: (await import('../versions/VersionsDialog.tsx')).VersionsDialog,
}));
const CarriedDialog = lazy(async () => ({
  default: (await import('../last-year/CarriedDialog.tsx')).CarriedDialog,
}));
const DecisionDialog = lazy(async () => ({
  default: (await import('../opinions/DecisionDialog.tsx')).DecisionDialog,
}));
const ChangesDialog = lazy(async () => ({
  default: (await import('../opinions/ChangesDialog.tsx')).ChangesDialog,
}));
const PasteDialog = lazy(async () => ({
  default: (await import('../import/PasteDialog.tsx')).PasteDialog,
}));

export interface DeskProps {
  readonly draft: Draft;
  readonly store: DraftStore;
  readonly place: DeskPlace;
  readonly linkTo: (place: DeskPlace) => string;
  readonly listLink: string;
  readonly fileActions: FileActions;
  readonly claim: WritingClaim;
}

/** The writing desk of one draft: its form, session and saving; what is shown is in DeskView. */
export function Desk(props: DeskProps) {
  const { draft, store, place, claim } = props;
  const keeper = useDraftKeeper(draft, store, claim);
  const form = useForm<FigureValues>({ defaultValues: { cells: draft.report.cells } });
  const [session] = useState(() =>
    createSession({
      form,
      report: draft.report,
      leftSections: leftSectionsOf(draft.report, typeof place === 'number' ? place : -1),
      nameOfChange,
      isReadOnly: claim.is !== 'mine',
      onBeforeMany: (label) => keeper.keepVersion('fill', `“${label}”之前`),
      isWhole: () => isWhole(keeper.envelope.get()),
      onChange: keeper.onChange,
      onFindings: keeper.onFindings,
      carried: draft.carried,
      onCarried: keeper.onCarried,
    }),
  );
  const [keeping] = useState(() => reasonKeeping(keeper, session.isReadOnly));
  const [opinions] = useState(() => createOpinionsOnDesk(session, keeper));
  useEffect(() => {
    let was = isWhole(keeper.envelope.get());
    return keeper.envelope.subscribe(() => {
      const now = isWhole(keeper.envelope.get());
      if (now !== was) session.countAll();
      was = now;
    });
  }, [keeper, session]);
  useEffect(() => silentRules.subscribe(session.recheck), [session]);
  useEffect(() => lengthLimit.subscribe(session.recheck), [session]);
  useEffect(() => {
    // The other window has saved: what is shown here follows, without leaving its place.
    if (!session.isReadOnly) return;
    keeper.follow(draft);
    session.replaceFromOutside(draft.report);
    session.carried.replace(draft.carried);
  }, [draft, session, keeper]);
  return (
    <SessionProvider session={session}>
      <ReasonsProvider keeping={keeping}>
        <DeskWork {...props} session={session} keeper={keeper} opinions={opinions} />
      </ReasonsProvider>
    </SessionProvider>
  );
}

type DeskWorkProps = DeskProps & {
  readonly session: Session;
  readonly keeper: DraftKeeper;
  readonly opinions: OpinionsOnDesk;
};

function DeskWork(props: DeskWorkProps) {
  const { draft, store, place, linkTo, listLink, fileActions, session, keeper, opinions } = props;
  const [opened, setOpened] = useState<readonly ImportInput[]>([]);
  const [isPasting, setPasting] = useState(false);
  /** 退回 and 同意 that were opened here, one after the other. */
  const [decisions, setDecisions] = useState<
    readonly { readonly key: number; readonly file: File }[]
  >([]);
  const lastKey = useRef(0);
  const openFiles = (files: File[]) =>
    void splitDecisions(files).then((split) => {
      const asked = split.decisions.map((file) => {
        lastKey.current += 1;
        return { key: lastKey.current, file };
      });
      setDecisions((before) => [...before, ...asked]);
      setOpened((before) => [...before, ...filesAsInputs(split.others)]);
    });
  const [lastYearSources] = useState(() => ({
    ...draftsAsSources(store, draft.id),
    openFiles,
    paste: () => setPasting(true),
  }));
  const [isExporting, setExporting] = useState(() => isExportAsked(draft.id));
  useEffect(() => forgetAskedExport(draft.id), [draft.id]);
  const [areChangesShown, setChangesShown] = useState(false);
  const [isVersionsOpen, setVersionsOpen] = useState(false);
  const [isCarriedShown, setCarriedShown] = useState(() => isJustBegun(draft.id));
  /** What to do once the section that was asked for is open. */
  const target = useRef<(() => void) | null>(null);
  const lastPlace = useRef<DeskPlace>(place === 'preview' ? openingPlace(draft.id) : place);
  /** On the desk, when it gave way to the preview or to files. */
  const left = useRef<{ readonly place: DeskPlace; readonly spot: KeptSpot } | null>(null);

  const whereabouts = (): Whereabouts => ({
    report: session.report.get(),
    selected: session.selected.get(),
    cursor: placeOfCursor(),
    section: typeof place === 'number' ? place : undefined,
  });
  const openAt = (section: DeskPlace, arrive: () => void) => {
    if (place === section) arrive();
    else {
      target.current = arrive;
      location.hash = linkTo(section);
    }
  };
  const goTo = (finding: Finding) => {
    setExporting(false);
    // Folded it would show neither proof nor repair.
    session.panels.showFindings(true);
    session.select(finding);
    // By now it may be known of words that were moved a moment ago.
    const found = session.selected.get() ?? finding;
    openAt(found.section, () => goToFinding(found, session.report.get()));
  };
  const step = (by: 1 | -1) => {
    const next = nextFinding(session.shownFindings.get(), whereabouts(), by);
    if (next) goTo(next);
  };
  const goToPlaces = (places: readonly Place[]) => {
    const report = session.report.get();
    const deskPlaceOf = (one: Place) =>
      one.is === 'lastYear' ? 'last-year' : sectionOfPlace(one, report);
    const to = places.find((one) => deskPlaceOf(one) === place) ?? places[0];
    // The preview shows all of it.
    if (!to || place === 'preview') return;
    openAt(deskPlaceOf(to), () => goToChange(to, session.report.get()));
  };
  /** From the preview to where something is written; words that are selected there may be meant for copying. */
  const goToPlace = (one: Place) => {
    if (document.getSelection()?.isCollapsed === false) return;
    const report = session.report.get();
    openAt(sectionOfPlace(one, report), () => goToChange(one, session.report.get()));
  };
  const follow = useRef(goToPlaces);
  follow.current = goToPlaces;
  const show = useCallback((one: Place) => follow.current([one]), []);
  useEffect(
    // Once React has drawn it, for rows may have come back; and before the next key, which may lead on.
    () => session.gone.subscribe(() => queueMicrotask(() => follow.current(session.gone.get()))),
    [session],
  );

  const goToOpinion = (item: OpinionItem) => {
    opinions.show(true);
    opinions.select(item.opinion.id);
    goToPlaces([item.at.is === 'gone' ? item.at.near : item.at.place]);
  };
  const stepOpinion = (by: 1 | -1) => {
    const next = opinions.next(by);
    if (next) goToOpinion(next);
  };

  const repair = (wanted: Repair) => {
    flushSync(() => session.repair(wanted));
    goToRepaired(wanted);
  };
  const accept = createAccept(session, whereabouts, repair);
  useDeskKeys({
    onNextFinding: () => step(1),
    onPreviousFinding: () => step(-1),
    onNextOpinion: () => stepOpinion(1),
    onPreviousOpinion: () => stepOpinion(-1),
    onAnswer: () => {
      // The next key belongs to what the cursor goes to: no frame may come between.
      flushSync(() => opinions.show(true));
      goToAnswer();
    },
    onAccept: () => {
      if (typeof place === 'number') accept();
    },
    onUndo: () => session.undo(),
    onRedo: () => session.redo(),
    onKeyHelp: () => session.panels.showKeyHelp(true),
  });

  useEffect(() => {
    session.closeStep();
    session.enterSection(typeof place === 'number' ? place : null);
    if (target.current) target.current();
    else if (left.current?.place === place) goBackTo(left.current.spot);
    else goToTop();
    target.current = null;
    if (place === 'preview') return;
    left.current = null;
    lastPlace.current = place;
  }, [place, session]);
  const hasFiles = opened.length > 0;
  useEffect(() => {
    if (hasFiles || !left.current) return;
    goBackTo(left.current.spot);
    left.current = null;
  }, [hasFiles]);

  const keepCopy = async () => {
    await keeper.flush();
    const kept = await store.duplicate(draft.id, '替换前的原稿');
    if (!kept.ok) throw new Error(kept.reason);
  };
  if (hasFiles) {
    return (
      <DeskFiles
        inputs={opened}
        draftId={draft.id}
        store={store}
        actions={fileActions}
        onKeepCopy={keepCopy}
        onBeforeImport={(label) => keeper.keepVersion('import', label)}
        onReplaced={(reasons) => {
          session.carried.lookedAt();
          keeper.onReplaced(reasons);
        }}
        onMore={openFiles}
        onAttached={() => {
          setOpened([]);
          location.hash = linkTo('last-year');
        }}
        onClose={() => setOpened([])}
      />
    );
  }
  return (
    <>
      <DeskView
        place={place}
        linkTo={linkTo}
        listLink={listLink}
        keeper={keeper}
        claim={props.claim}
        isPersistent={store.isPersistent}
        lastYearSources={lastYearSources}
        backLink={() => linkTo(lastPlace.current)}
        onGoTo={goTo}
        onRepair={repair}
        onPick={goToPlace}
        onShow={show}
        opinions={opinions}
        onGoToOpinion={goToOpinion}
        onNextOpinion={() => stepOpinion(1)}
        onHandBack={() => handBack(keeper)}
        onReviewChanges={() => setChangesShown(true)}
        onExport={() => setExporting(true)}
        onVersions={() => setVersionsOpen(true)}
        onSaveAsFile={() => saveAsFile(keeper)}
        onLeave={(spot) => {
          left.current = { place: lastPlace.current, spot };
        }}
      />
      {isExporting || isPasting || session.isReadOnly ? null : <FileDrop onFiles={openFiles} />}
      {isPasting ? (
        <Suspense>
          <PasteDialog
            onPaste={(content) => {
              setPasting(false);
              setOpened([{ name: '粘贴的内容', input: content }]);
            }}
            onClose={() => setPasting(false)}
          />
        </Suspense>
      ) : null}
      <KeyHelp />
      {decisions[0] ? (
        <Suspense>
          <DecisionDialog
            key={decisions[0].key}
            store={store}
            file={decisions[0].file}
            waiting={decisions.length - 1}
            onDesk={{ draft: keeper.envelope.get, onReview: keeper.onReview }}
            onJoined={(id) => {
              setDecisions(([, ...rest]) => rest);
              if (id === draft.id) opinions.show(true);
              else if (decisions.length === 1) fileActions.open(id);
            }}
            onClose={() => setDecisions(([, ...rest]) => rest)}
          />
        </Suspense>
      ) : null}
      {areChangesShown ? (
        <Suspense>
          <ChangesDialog
            opinions={opinions}
            onGoTo={(to) => goToPlaces([to])}
            onClose={() => setChangesShown(false)}
          />
        </Suspense>
      ) : null}
      {isVersionsOpen ? (
        <Suspense>
          <VersionsDialog
            envelope={keeper.envelope}
            store={store}
            onBeforeRestore={() => keeper.keepVersion('restore', '恢复旧版本之前')}
            onClose={() => setVersionsOpen(false)}
          />
        </Suspense>
      ) : null}
      {isCarriedShown ? (
        <Suspense>
          <CarriedDialog
            onClose={() => {
              forgetBegun(draft.id);
              setCarriedShown(false);
            }}
          />
        </Suspense>
      ) : null}
      {isExporting ? (
        <Export
          keeper={keeper}
          review={<ReviewAtExport opinions={opinions} />}
          onGoTo={goTo}
          onClose={() => setExporting(false)}
        />
      ) : null}
    </>
  );
}

interface ExportProps {
  readonly keeper: DraftKeeper;
  readonly review: ReactNode;
  readonly onGoTo: (finding: Finding) => void;
  readonly onClose: () => void;
}

function Export({ keeper, review, onGoTo, onClose }: ExportProps) {
  const session = useSession();
  const report = useStore(session.report);
  const found = useStore(session.findings);
  const findings = [...found, ...emptyTopics(report, found)];
  const { reasons, lastExport } = useStore(keeper.envelope);
  const setPlainFonts = (plainFonts: boolean) =>
    session.edit('更换导出字体', (before) => ({
      ...before,
      options: { ...before.options, plainFonts },
    }));
  const setWholeTable3 = (wholeTable3: boolean) =>
    session.edit(wholeTable3 ? '表三不跨页' : '表三可以跨页', (before) => ({
      ...before,
      options: { ...before.options, wholeTable3 },
    }));
  return (
    <ExportDialog
      report={report}
      findings={findings}
      silenced={<SilencedRules />}
      review={review}
      reasons={reasons}
      lastExport={lastExport}
      onPlainFonts={setPlainFonts}
      onWholeTable3={setWholeTable3}
      onReasons={keeper.onReasons}
      onExported={keeper.onExported}
      onDataExported={() => keeper.onCopied('data')}
      onGoTo={onGoTo}
      onClose={onClose}
    />
  );
}
