// Loaded into a child of the start script: when that is killed, the channel between them closes and the child leaves too.
process.once("disconnect", () => {
  setTimeout(() => process.exit(1), 5_000).unref();
  process.kill(process.pid, "SIGTERM");
});
process.channel?.unref();
