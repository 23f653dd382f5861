"use strict";

// Requests of htmx that change something bear the token of the session.
document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector('meta[name="csrf-token"]');
  if (token) {
    event.detail.headers["X-CSRF-Token"] = token.content;
  }
});

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
