"""Who looks at a page in a browser: everything that should not be there is kept, and a bill is walked by mouse or by keys."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from datetime import date


class Watched:
    """A page of which everything is kept that should not be: messages, faults, requests to another place."""

    def __init__(self, browser: Any, scheme: str = "light", host: str = "") -> None:
        self.context = browser.new_context(
            viewport={"width": 1440, "height": 900}, color_scheme=scheme, locale="en-US", accept_downloads=True
        )
        self.context.set_default_timeout(120_000)
        own = ("file:", "blob:", "data:", *filter(None, (host,)))
        self.page = self.context.new_page()
        self.heard: list[str] = []
        self.page.on("console", lambda message: self.heard.append(message.text))
        self.page.on("pageerror", lambda error: self.heard.append(str(error)))
        self.page.on(
            "request",
            lambda request: self.heard.append(request.url) if not request.url.startswith(own) else None,
        )
        self.page.on("requestfailed", self._failed)

    def refused(self) -> list[str]:
        """Return what a browser said that it does not show, and why."""
        return [one for one in self.heard if "frame" in one]

    def _failed(self, request: Any) -> None:
        """Keep a request that failed; one that leaving the page broke off is no fault."""
        if "ERR_ABORTED" not in str(request.failure):
            self.heard.append(f"failed: {request.url}")


class Walker:
    """Somebody who walks a bill: with the mouse, or with the keys alone."""

    def __init__(self, page: Any, by: str) -> None:
        self.page, self.by = page, by

    def go_to(self, name: str) -> None:
        """Come to a field or a button by the tab key, as one does without a mouse."""
        for key, times in (("Shift+Tab", 8), ("Tab", 120)):
            for _ in range(times):
                if self.page.evaluate("document.activeElement.id") == name:
                    return
                self.page.keyboard.press(key)
        pytest.fail(f"the tab key does not come to {name}")

    def go_into(self, name: str) -> None:
        """Come to the first part of a field of several parts, as from before it."""
        self.go_to(name)
        while self.page.evaluate("document.activeElement.id") == name:
            self.page.keyboard.press("Shift+Tab")
        self.page.keyboard.press("Tab")

    def press(self, name: str) -> None:
        if self.by == "mouse":
            self.page.locator(f'[id="{name}"]').click()
        else:
            self.go_to(name)
            self.page.keyboard.press("Enter")

    def fill_day(self, name: str, day: date) -> None:
        if self.by == "mouse":
            self.page.locator(f'[id="{name}"]').fill(day.isoformat())
        else:
            self.go_into(name)
            self.page.keyboard.type(f"{day:%m%d%Y}")

    def count(self, name: str, ayes: int) -> None:
        """Move a slider to a number of votes."""
        field = self.page.locator(f'[id="{name}"]')
        if self.by == "mouse":
            field.fill(str(ayes))
            return
        self.go_to(name)
        while (now := int(field.input_value())) != ayes:
            self.page.keyboard.press("ArrowRight" if now < ayes else "ArrowLeft")

    def say(self, name: str, *, said: object) -> None:
        """Choose what the record says of an act."""
        field = self.page.locator(f'[id="{name}"]')
        value = json.dumps(said)
        if self.by == "mouse":
            field.select_option(value)
            return
        self.go_to(name)
        while field.input_value() != value:
            self.page.keyboard.press("ArrowDown")
