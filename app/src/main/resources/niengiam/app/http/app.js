"use strict";

// Requests of htmx that change something bear the token of the session.
document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector('meta[name="csrf-token"]');
  if (token) {
    event.detail.headers["X-CSRF-Token"] = token.content;
  }
});

// An import that runs: figures as they come, and the whole page when it has ended.
for (const section of document.querySelectorAll("[data-events]")) {
  const field = (name) => section.querySelector(`[data-field="${name}"]`);
  const figures = new Intl.NumberFormat(document.documentElement.lang);
  const source = new EventSource(section.dataset.events);
  source.addEventListener("progress", (event) => {
    const state = JSON.parse(event.data);
    field("bar").max = Math.max(1, state.seen);
    field("bar").value = state.done;
    for (const name of ["seen", "done", "failed"]) {
      field(name).textContent = figures.format(state[name]);
    }
    field("current").textContent = state.current;
  });
  source.addEventListener("end", () => {
    source.close();
    location.reload();
  });
}

// Files that are dropped on a form are those of its file field.
for (const form of document.querySelectorAll("form[data-drop]")) {
  const input = form.querySelector("input[type=file]");
  const named = form.querySelector("[data-dropped]");
  const name = () => {
    named.textContent = Array.from(input.files, (file) => file.name).slice(0, 20).join(", ");
  };
  input.addEventListener("change", name);
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    input.files = event.dataTransfer.files;
    name();
  });
  form.addEventListener("submit", () => {
    const button = form.querySelector("button[data-busy]");
    button.textContent = button.dataset.busy;
    button.disabled = true;
  });
}
