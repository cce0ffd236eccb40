import type { CardView, Chart } from '@/analyses/definition';
import { count, counted } from '@/words/numbers';
import { sharePanels } from '../chart-kit/share-panels';
import { layeredSpec } from '../chart-kit/spec';
import { stackedBars } from '../chart-kit/stacked-bars';
import { groupWords } from '../groups/tables';
import type { CommentEducatorsRow, CommentPeopleResult } from './tables';
import { rangeWords, roleName } from './words';

const ROW = 28;
const parts = ['Threads opened', 'Replies'] as const;

type Bar = Pick<CommentEducatorsRow, 'comments' | 'openings' | 'replies'> & {
  readonly name: string;
  readonly role: string;
  readonly people: number;
};

function byEducator(rows: readonly CommentEducatorsRow[]): readonly Bar[] {
  return rows.map((row) => ({
    ...row,
    name: `${row.educator} · ${roleName(row.role)}`,
    role: roleName(row.role),
    people: 1,
  }));
}

function byRole(rows: readonly CommentEducatorsRow[]): readonly Bar[] {
  const roles = [...new Set(rows.map(({ role }) => role))];
  return roles
    .map((role) => {
      const own = rows.filter((row) => row.role === role);
      const sum = (field: 'comments' | 'openings' | 'replies') =>
        own.reduce((all, row) => all + row[field], 0);
      return {
        name: roleName(role),
        role: roleName(role),
        people: own.length,
        comments: sum('comments'),
        openings: sum('openings'),
        replies: sum('replies'),
      };
    })
    .toSorted((a, b) => b.comments - a.comments);
}

/** The comments of each member of the team, or of each role: threads opened and replies. */
export function educatorChart({ comment_educators }: CommentPeopleResult, view: CardView): Chart | null {
  const written = comment_educators.filter(({ comments }) => comments > 0);
  if (written.length === 0) return null;
  const bars = view.choices.by === 'role' ? byRole(written) : byEducator(written);
  const values = bars.flatMap((bar) =>
    [bar.openings, bar.replies].map((comments, rank) => ({
      name: bar.name,
      role: bar.role,
      people: bar.people,
      part: parts[rank],
      rank,
      comments,
      text: `${count(bar.openings)} opened, ${count(bar.replies)} replies`,
    })),
  );
  const layers = [
    stackedBars({
      name: 'name',
      names: bars.map(({ name }) => name),
      value: 'comments',
      title: 'Comments',
      parts,
      legendColumns: 2,
      tooltip: [
        { field: 'name', title: 'By' },
        { field: 'people', title: 'People', count: true },
        { field: 'text', title: 'Comments' },
      ],
    }),
  ];
  const all = written.reduce((sum, { comments }) => sum + comments, 0);
  const what = view.choices.by === 'role' ? 'role' : 'member of the team';
  const summary = `Bars of ${counted(all, 'comment')} by ${what}, threads opened and replies apart.`;
  return { spec: layeredSpec({ height: bars.length * ROW, layers }), values, summary };
}

/** For each group the share of its learners by how many comments they wrote. */
export function commenterChart({ commenters }: CommentPeopleResult, view: CardView): Chart | null {
  if (!commenters.some(({ comments }) => comments > 0)) return null;
  const groups = [...new Set(commenters.map(({ group }) => group))];
  const bars = commenters.map(({ group, at_least, at_most, learners }) => ({
    group: groupWords[group],
    place: rangeWords(at_least, at_most),
    learners,
  }));
  const options = {
    groups: groups.map((group) => groupWords[group]),
    places: [...new Set(bars.map(({ place }) => place))],
    placeTitle: 'Comments written',
    none: '0',
  };
  const panels = sharePanels(bars, options, view);
  const summary = `Bars of the share of learners by how many comments they wrote, for ${counted(groups.length, 'group')}.`;
  return { ...panels, summary };
}
