import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, StateEffect, StateField, type Extension } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  type DecorationSet,
} from '@codemirror/view';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';

export interface EditorHandle {
  /** puts the cursor there, lines and columns from 1, and the line into view */
  goTo: (line: number, column: number) => void;
  /** another text in place of all */
  replace: (text: string) => void;
}

export interface Mark {
  line: number;
  tone: 'problem' | 'near';
}

export interface PlanEditorProps {
  ref?: Ref<EditorHandle>;
  /** what it begins with; later changes are made through `replace` */
  initial: string;
  onChange: (text: string) => void;
  marks: readonly Mark[];
  readOnly?: boolean;
}

const setMarks = StateEffect.define<readonly Mark[]>();

/** Lines that something is said about. They move with the text until the next check. */
const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (before, transaction) => {
    const moved = before.map(transaction.changes);
    const found = transaction.effects.find((effect) => effect.is(setMarks));
    return found ? drawn(found.value, transaction.state) : moved;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function drawn(marks: readonly Mark[], { doc }: EditorState): DecorationSet {
  const tones = new Map<number, Mark['tone']>();
  for (const { line, tone } of marks)
    if (line >= 1 && line <= doc.lines && tones.get(line) !== 'problem') tones.set(line, tone);
  return Decoration.set(
    [...tones].map(([line, tone]) => Decoration.line({ class: `cn-marked-${tone}` }).range(doc.line(line).from)),
    true,
  );
}

/** Words of the search panel; everything else of the editor is without words. */
const PHRASES = EditorState.phrases.of({
  Find: 'Tìm',
  Replace: 'Thay bằng',
  next: 'tiếp',
  previous: 'trước',
  all: 'tất cả',
  'match case': 'phân biệt hoa thường',
  'by word': 'cả từ',
  regexp: 'biểu thức',
  replace: 'thay',
  'replace all': 'thay tất cả',
  close: 'đóng',
});

function extensions(onChange: (text: string) => void, readOnly: boolean): Extension[] {
  return [
    lineNumbers(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    history(),
    bracketMatching(),
    search({ top: true }),
    highlightSelectionMatches(),
    yaml(),
    syntaxHighlighting(defaultHighlightStyle),
    EditorState.tabSize.of(2),
    EditorState.readOnly.of(readOnly),
    PHRASES,
    marked,
    // Tab leaves the field, as everywhere: whoever works by keyboard must be able to go on
    keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': 'Nội dung tệp kế hoạch', spellcheck: 'false', tabindex: '0' }),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) onChange(state.doc.toString());
    }),
  ];
}

/** The plan file as text, with numbered lines. */
export function PlanEditor({ ref, initial, onChange, marks, readOnly = false }: PlanEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const changed = useRef(onChange);
  const begin = useRef(initial);

  useEffect(() => {
    changed.current = onChange;
  }, [onChange]);

  useEffect(() => {
    if (!host.current) return;
    const editor = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: begin.current,
        extensions: extensions((text) => changed.current(text), readOnly),
      }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, [readOnly]);

  useEffect(() => view.current?.dispatch({ effects: setMarks.of(marks) }), [marks]);

  useImperativeHandle(ref, () => ({
    goTo: (line, column) => {
      const editor = view.current;
      if (!editor) return;
      const at = editor.state.doc.line(Math.min(Math.max(line, 1), editor.state.doc.lines));
      const anchor = Math.min(at.from + Math.max(column - 1, 0), at.to);
      editor.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
      editor.focus();
    },
    replace: (text) => {
      const editor = view.current;
      editor?.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } });
    },
  }));

  return <div ref={host} className="cn-editor" />;
}
