// What has to be undone at the end, whatever the end is: in the opposite order, each only once, Ctrl-C included.

/** Answers `{onCleanUp(undo), run(), interrupted}`; `interrupted` resolves at the first request to stop. */
export function cleanUps() {
  const undos = [];
  let leaving = null;
  const interrupted = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve('interrupted'));
  });
  return {
    interrupted,
    onCleanUp: (undo) => {
      if (leaving) throw new Error('interrupted'); // nothing new is begun while the old is being stopped
      undos.push(undo);
    },
    run: () => (leaving ??= undoAll(undos)),
  };
}

/** Answers whether all went well. */
async function undoAll(undos) {
  let well = true;
  for (const undo of undos.reverse()) {
    try {
      await undo();
    } catch (error) {
      well = false;
      console.error(error.message);
    }
  }
  return well;
}
