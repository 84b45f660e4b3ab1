// Loaded into the web server: when the start script is killed, its channel closes and the server leaves too.
process.once("disconnect", () => {
  setTimeout(() => process.exit(1), 5_000).unref();
  process.kill(process.pid, "SIGTERM");
});
