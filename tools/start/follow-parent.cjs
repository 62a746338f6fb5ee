// Loaded into API and worker before anything else: when the process that started them is killed, they stop as well, cleanly.
// The channel's end is the sign; unlike a process id it cannot be mistaken.
process.on('disconnect', () => {
  setTimeout(() => process.exit(1), 15_000).unref();
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref(); // the listener alone must not keep a drained process alive
