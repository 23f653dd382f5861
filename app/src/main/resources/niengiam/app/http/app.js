"use strict";

// An indicator over the years. The tables below say the same.
const COLORS = ["#14508c", "#8a1c1c", "#2c6e2f", "#7a4b00", "#5b2a86", "#00666b", "#9c2f78", "#3d3d3d"];

function drawPlot(element) {
  const plot = JSON.parse(element.dataset.plot);
  const figures = new Intl.NumberFormat(document.documentElement.lang);
  const size = () => ({ width: element.clientWidth, height: 320 });
  const options = {
    ...size(),
    title: plot.title,
    scales: { x: { time: false } },
    axes: [
      { values: (u, ticks) => ticks.map((t) => (Number.isInteger(t) ? String(t) : "")), incrs: [1, 2, 5, 10, 20, 50] },
      { size: 80, label: plot.unit, values: (u, ticks) => ticks.map((t) => figures.format(t)) },
    ],
    series: [
      { label: plot.year, value: (u, v) => (v === null || v === undefined ? "–" : String(v)) },
      ...plot.lines.map((line, i) => ({
        label: line.name,
        stroke: COLORS[i % COLORS.length],
        width: 2,
        dash: i < 4 ? [] : [6, 4],
        points: { show: true, size: 8 },
        value: (u, v) => (v === null || v === undefined ? "–" : figures.format(v)),
      })),
    ],
  };
  const drawn = new uPlot(options, [plot.years, ...plot.lines.map((line) => line.values)], element);
  addEventListener("resize", () => drawn.setSize(size()));
}

// The part of a page's image that is meant stands in the middle; no image, no frame.
function showStrip(image) {
  const place = () => {
    const height = (image.clientWidth * image.naturalHeight) / image.naturalWidth;
    const hidden = height - image.clientHeight;
    if (hidden > 0) {
      const top = Number(image.dataset.middle) * height - image.clientHeight / 2;
      image.style.objectPosition = `0 ${Math.min(100, Math.max(0, (100 * top) / hidden))}%`;
    }
  };
  const gone = () => {
    image.closest(".strip").hidden = true;
  };
  image.addEventListener("load", place);
  image.addEventListener("error", gone);
  if (image.complete) {
    (image.naturalWidth ? place : gone)();
  }
}

// Keys of the review: only in the list, and not while somebody types or holds another key.
function startReview(doubts) {
  let current = -1;
  const go = (next) => {
    if (next < 0 || next >= doubts.length) {
      return;
    }
    doubts.forEach((doubt, i) => doubt.classList.toggle("current", i === next));
    current = next;
    doubts[next].focus();
    doubts[next].scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("focusin", (event) => {
    const at = doubts.indexOf(event.target.closest("[data-doubt]"));
    if (at >= 0 && at !== current) {
      doubts.forEach((doubt, i) => doubt.classList.toggle("current", i === at));
      current = at;
    }
  });
  document.addEventListener("keydown", (event) => {
    if (!event.target.closest("[data-doubt]")) {
      return;
    }
    const typing = event.target.matches("input, select, textarea, [contenteditable]");
    if (event.key === "Escape" && typing && current >= 0) {
      doubts[current].focus();
      return;
    }
    if (typing || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
      return;
    }
    if (event.key === "j" || event.key === "k") {
      event.preventDefault();
      go(current < 0 ? 0 : current + (event.key === "j" ? 1 : -1));
      return;
    }
    const meant = current < 0 ? null : doubts[current].querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (meant) {
      event.preventDefault();
      if (meant.matches("button")) {
        meant.click();
      } else {
        meant.focus();
        meant.select();
      }
    }
  });
  go(0);
}

document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll("[data-plot]").forEach(drawPlot);
  document.querySelectorAll(".strip img").forEach(showStrip);
  const doubts = [...document.querySelectorAll("[data-doubt]")];
  if (doubts.length > 0 && doubts[0].querySelector("[data-key]")) {
    startReview(doubts);
  }
  document.querySelectorAll("[data-reload]").forEach((notice) => {
    setTimeout(() => location.reload(), 1000 * Number(notice.dataset.reload));
  });
});

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

// The row, the mark and the boxes of a fact light up together.
const FACT = 'a[href^="#f-"], a[href^="#t-"], li[id^="f-"]';

function factOf(target) {
  const place = target instanceof Element ? target.closest(FACT) : null;
  const name = place && (place.getAttribute("href") || place.id);
  return name ? name.replace(/^#?[ft]-/, "") : null;
}

function light(event) {
  const fact = factOf(event.target);
  document.querySelectorAll(".lit").forEach((place) => place.classList.remove("lit"));
  if (fact) {
    document
      .querySelectorAll(`a[href="#f-${CSS.escape(fact)}"], li[id="f-${CSS.escape(fact)}"]`)
      .forEach((place) => place.classList.add("lit"));
  }
}

document.addEventListener("pointerover", light);
document.addEventListener("focusin", light);
