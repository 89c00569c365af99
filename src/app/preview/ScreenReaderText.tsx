/** Words of the screen that stand on a sheet for whoever has it read aloud; never printed. */
export const ScreenReaderText = ({ text }: { readonly text: string }) =>
  text ? <span className="ui-hidden ui-no-print">{text}</span> : null;
