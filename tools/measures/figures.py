"""The lines that tools/measure prints, and whether all of them hold."""


class CannotMeasure(Exception):
    """Something that the measurement needs is not there; the message says what."""


class Figures:
    """Prints figures as they come and counts those that fall short of their bar."""

    def __init__(self):
        self.held = 0
        self.short = 0
        self.skipped = 0

    def at_most(self, name, value, bar, unit=""):
        self._line(name, value, f"<= {self._text(bar)}", unit, value <= bar)

    def at_least(self, name, value, bar, unit=""):
        self._line(name, value, f">= {self._text(bar)}", unit, value >= bar)

    def exactly(self, name, value, bar, unit=""):
        self._line(name, value, f"= {self._text(bar)}", unit, value == bar)

    def holds(self, name, condition, detail=""):
        """A figure that is yes or no; `detail` is printed where it is no."""
        self._line(name, "yes" if condition else "no", "yes", "", condition)
        if not condition and detail:
            self.note(detail)

    def note(self, text):
        """What belongs to the figure above but has no bar."""
        for line in str(text).strip().splitlines():
            print(f"    {line}", flush=True)

    def skip(self, name, reason):
        self.skipped += 1
        print(f"SKIPPED {name}: {reason}", flush=True)

    def measure(self, part):
        """Runs one part; what it lacks is said aloud, not counted as held."""
        print(f"-- {part.__doc__.splitlines()[0]}", flush=True)
        try:
            part(self)
        except CannotMeasure as lack:
            self.skip(part.__name__, str(lack))

    def finish(self):
        print(f"{self.held} figures hold, {self.short} short, {self.skipped} parts skipped")
        return 0 if self.short == 0 and self.held > 0 else 1

    @staticmethod
    def _text(value):
        return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)

    def _line(self, name, value, bar, unit, ok):
        self.held += ok
        self.short += not ok
        text = f"{self._text(value)}{' ' if unit else ''}{unit}"
        print(f"{name:<58} {text:>14}  ({bar})  {'ok' if ok else 'SHORT'}", flush=True)
