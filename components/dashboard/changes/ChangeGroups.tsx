import type { ListedChange } from '../../../lib/messages/protocol';
import { UnreadButtons } from '../../shared/UnreadButtons';
import { hrefOf } from '../use-route';
import { type ChangeActions, ChangeEntry } from './ChangeEntry';

/** Changes under the document that they are of, as they follow each other; what is done about a document stands by its name. */
export function ChangeGroups({
  changes,
  actions,
}: {
  readonly changes: readonly ListedChange[];
  readonly actions: ChangeActions;
}) {
  return (
    <>
      {groupsOf(changes).map((group) => (
        <ChangeGroup key={group[0]?.id} changes={group} actions={actions} />
      ))}
    </>
  );
}

function ChangeGroup({ changes, actions }: { readonly changes: readonly ListedChange[]; readonly actions: ChangeActions }) {
  const [first] = changes as [ListedChange];
  const { document: known, unread, muted } = first;
  return (
    <div class="change-group">
      <div class="heading">
        <h3>
          <a href={hrefOf('timeline', [known.id])}>{known.title}</a>
        </h3>
        <p class="row">
          {unread && <UnreadButtons document={known} canSnooze={!muted} actions={actions} />}
          {!muted && (
            <button type="button" class="small muted" onClick={() => actions.mute('platform', known.platformId)}>
              {`Mute ${known.platform}`}
            </button>
          )}
        </p>
      </div>
      <ul class="changes">
        {changes.map((change) => (
          <ChangeEntry key={change.id} change={change} actions={actions} />
        ))}
      </ul>
    </div>
  );
}

function groupsOf(changes: readonly ListedChange[]): readonly (readonly ListedChange[])[] {
  const groups: ListedChange[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last?.[0]?.document.id === change.document.id) last.push(change);
    else groups.push([change]);
  }
  return groups;
}
