// Shows how far a run is, and its results as soon as they are there. Without it, "Look again" does the same.
(() => {
  const running = document.getElementById("_running");
  if (!running) {
    return;
  }
  const bar = running.querySelector("progress");
  const done = document.getElementById("_done");
  const heading = document.getElementById("_progress");
  let failures = 0;
  const look = async () => {
    try {
      const answer = await fetch(running.dataset.progress, { cache: "no-store" });
      const run = await answer.json();
      if (!answer.ok || (run.state !== "waiting" && run.state !== "running")) {
        location.reload();
        return;
      }
      heading.textContent = run.state === "waiting" ? "Waiting" : "Running";
      done.textContent = run.done.toLocaleString("en");
      if (bar) {
        bar.value = run.done;
      }
      failures = 0;
    } catch {
      failures += 1;
    }
    setTimeout(look, failures > 0 ? 5000 : 1000);
  };
  setTimeout(look, 500);
})();
