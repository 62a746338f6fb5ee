import type { ThemeConfig } from 'antd';

/**
 * Every colour, size and font of the application. Meanings, not decoration: blue is for acts, red for seals and problems alone,
 * green for met, orange for near due; none of them ever stands without a word or a sign beside it.
 * Text colours keep a contrast of at least 4.5 : 1 on white and on their own soft ground.
 */
export const palette = {
  act: '#0f4c92',
  actStrong: '#12396b',
  actSoft: '#eaf1fa',
  text: '#1d2733',
  quiet: '#52606d',
  line: '#d5dbe2',
  /** the border of a field: 3 : 1 against white, so that the field can be seen */
  edge: '#838e9b',
  ground: '#f4f6f8',
  surface: '#ffffff',
  met: '#17683a',
  metSoft: '#e8f5ec',
  near: '#8a4b00',
  nearSoft: '#fff3e0',
  problem: '#b3201b',
  problemSoft: '#fdecea',
  neutralSoft: '#eceff3',
  demo: '#fff4cc',
  demoText: '#5c4300',
  demoLine: '#e5cf7d',
} as const;

export const fontFamily = `'Be Vietnam Pro', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif`;

/** The same palette for our own style sheets, as `--cn-…`. Set through the CSSOM, which a content security policy allows. */
export function publishPalette(root: HTMLElement): void {
  for (const [name, value] of Object.entries(palette)) {
    root.style.setProperty(`--cn-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value);
  }
  root.style.setProperty('--cn-font', fontFamily);
}

export const theme: ThemeConfig = {
  hashed: false,
  cssVar: { key: 'cn' },
  token: {
    colorPrimary: palette.act,
    colorInfo: palette.act,
    colorLink: palette.act,
    colorLinkHover: palette.actStrong,
    colorSuccess: palette.met,
    colorWarning: palette.near,
    colorError: palette.problem,
    colorText: palette.text,
    colorTextSecondary: palette.quiet,
    colorTextTertiary: palette.quiet,
    colorTextDescription: palette.quiet,
    colorTextPlaceholder: '#66727f',
    colorTextDisabled: '#5f6b77',
    colorBorder: palette.edge,
    colorBorderSecondary: palette.line,
    colorBgLayout: palette.ground,
    fontFamily,
    fontSize: 15,
    controlHeight: 38,
    borderRadius: 6,
    // A dialog that grows is laid out in full before it shrinks to begin: a press in between falls on nothing, or on another button. What
    // opens stands where it will stay from its first frame, on old machines too.
    motion: false,
  },
  components: {
    Button: { fontWeight: 600, primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Modal: { titleFontSize: 18 },
  },
};
