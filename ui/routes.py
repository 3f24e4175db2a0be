"""Which page belongs to which stand, and where each wish of a page leads; a page is imported before it is needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

import ui.pages
import ui.widgets
from ui.ask import Ask
from ui.desk import Desk
from ui.hearing import deaf
from ui.pages.page import Page
from ui.stand import Kind, Stand

if TYPE_CHECKING:
    from ui.covers import Covers
    from ui.incoming import Incoming
    from ui.turn_back import TurnBack
    from welapp.actions.vaults import OpenVault


def load_pages() -> Iterator[None]:
    """Import every page before it is needed, a module before each `yield`; on the window's own thread.

    PySide makes classes as a module is imported: done on another thread while Qt is at work on this one, that ended
    the program once in some twenty starts.
    """
    import_module("PySide6.QtTextToSpeech")  # by itself: of all that is loaded it takes longest
    yield
    for package in (ui.widgets, ui.pages):
        for found in iter_modules(package.__path__):
            import_module(f"{package.__name__}.{found.name}")
            yield
    import_module("ui.associations").of_this_system()  # imports what is for this system alone
    yield


@dataclass(frozen=True, slots=True)
class Routes:
    """`go` shows another page, `pause` covers everything; `turn` and `covers` are about the last deed and the keys.

    `reopened` takes the kluis as it is after a restore and a sentence; `shut` says why there is no open one any more.
    `incoming` knows which bundle someone brought in.
    """

    desk: Desk
    ask: Ask
    go: Callable[[Stand], None]
    pause: Callable[[], None]
    reopened: Callable[[OpenVault, str], None]
    shut: Callable[[str], None]
    turn: TurnBack
    covers: Covers
    incoming: Incoming

    @deaf()
    def page_for(self, stand: Stand) -> Page:
        makers: dict[Kind, Callable[[Stand], Page]] = {
            Kind.CASES: self._cases,
            Kind.NEW_CASE: self._new_case,
            Kind.CASE: self._case,
            Kind.YOUTH: self._youth,
            Kind.PEOPLE: self._people,
            Kind.PREPARE: self._prepare,
            Kind.MEETING: self._meeting,
            Kind.GROUNDS: self._grounds,
            Kind.KEEPING: self._keeping,
            Kind.ERASURES: self._erasures,
            Kind.SETTINGS: self._settings,
            Kind.QUESTIONS: self._questions,
            Kind.VISIT: self._visit,
            Kind.BRIEF: self._brief,
            Kind.VAULT: self._vault,
            Kind.RESTORE: self._restore,
            Kind.BUNDLE: self._bundle,
            Kind.CONFLICTS: self._conflicts,
            Kind.COLLEAGUES: self._colleagues,
            Kind.SEAL: self._seal,
        }
        return makers[stand.kind](stand)

    def _to(self, kind: Kind) -> Callable[..., None]:
        """A slot that takes the casus, and the place in it when there is one."""
        return lambda case="", place="": self.go(Stand(kind, case, place))

    def _cases(self, stand: Stand) -> Page:
        from ui.pages.cases import CasesPage

        page = CasesPage(self.desk, stand.place)
        page.open_case_requested.connect(self._to(Kind.CASE))
        page.new_case_requested.connect(lambda: self.go(Stand(Kind.NEW_CASE)))
        page.erasures_requested.connect(lambda: self.go(Stand(Kind.ERASURES)))
        page.bundle_requested.connect(lambda: self.incoming.choose(self.ask, page))
        return page

    def _new_case(self, _stand: Stand) -> Page:
        from ui.pages.new_case import NewCasePage

        page = NewCasePage(self.desk)
        page.back_requested.connect(lambda: self.go(Stand()))
        page.case_made.connect(self._to(Kind.CASE))
        return page

    def _case(self, stand: Stand) -> Page:
        from ui.pages.case import CasePage

        page = CasePage(self.desk, stand.case, self.ask)
        page.back_requested.connect(lambda: self.go(Stand(Kind.CASES, place=stand.case)))
        page.open_visit_requested.connect(self._to(Kind.VISIT))
        page.open_brief_requested.connect(self._to(Kind.BRIEF))
        page.open_people_requested.connect(self._to(Kind.PEOPLE))
        page.open_prepare_requested.connect(self._to(Kind.PREPARE))
        page.open_meeting_requested.connect(self._to(Kind.MEETING))
        page.open_grounds_requested.connect(self._to(Kind.GROUNDS))
        page.open_youth_requested.connect(self._to(Kind.YOUTH))
        page.open_keeping_requested.connect(self._to(Kind.KEEPING))
        page.open_conflicts_requested.connect(self._to(Kind.CONFLICTS))
        page.open_seal_requested.connect(self._to(Kind.SEAL))
        return page

    def _youth(self, stand: Stand) -> Page:
        from ui.pages.new_case import YouthPage

        page = YouthPage(self.desk, stand.case)
        page.back_requested.connect(lambda: self._back_to_case(stand))
        return page

    def _people(self, stand: Stand) -> Page:
        from ui.pages.people import PeoplePage

        page = PeoplePage(self.desk, stand.case, self.ask, stand.place)
        page.back_requested.connect(lambda: self._back_to_case(stand))
        return page

    def _prepare(self, stand: Stand) -> Page:
        from ui.pages.prepare import PreparePage

        page = PreparePage(self.desk, stand.case)
        page.back_requested.connect(lambda: self._back_to_case(stand))
        page.open_visit_requested.connect(self._to(Kind.VISIT))
        page.open_people_requested.connect(self._to(Kind.PEOPLE))
        page.open_grounds_requested.connect(self._to(Kind.GROUNDS))
        page.open_papers_requested.connect(self._to(Kind.BRIEF))
        return page

    def _meeting(self, stand: Stand) -> Page:
        from ui.pages.meeting import MeetingPage

        page = MeetingPage(self.desk, stand.case, stand.place)
        page.back_requested.connect(lambda: self._back_to_case(stand))
        page.open_people_requested.connect(self._to(Kind.PEOPLE))
        return page

    def _grounds(self, stand: Stand) -> Page:
        from ui.pages.grounds import GroundsPage

        page = GroundsPage(self.desk, stand.case)
        page.back_requested.connect(lambda: self._back_to_case(stand))
        return page

    def _keeping(self, stand: Stand) -> Page:
        from ui.pages.keeping_case import KeepingPage

        page = KeepingPage(self.desk, stand.case, self.ask)
        page.back_requested.connect(lambda: self._back_to_case(stand))
        page.list_requested.connect(lambda: self.go(Stand()))
        return page

    def _erasures(self, _stand: Stand) -> Page:
        from ui.pages.erasures import ErasuresPage

        page = ErasuresPage(self.desk, self.ask)
        page.back_requested.connect(lambda: self.go(Stand()))
        return page

    def _settings(self, _stand: Stand) -> Page:
        from ui import associations
        from ui.pages.settings import SettingsPage

        page = SettingsPage(self.desk, self.ask, associations.of_this_system())
        page.questions_requested.connect(lambda: self.go(Stand(Kind.QUESTIONS)))
        return page

    def _questions(self, stand: Stand) -> Page:
        from ui.pages.questions import QuestionsPage

        page = QuestionsPage(self.desk, self.ask, stand.place)
        page.back_requested.connect(lambda: self.go(Stand(Kind.SETTINGS)))
        return page

    def _visit(self, stand: Stand) -> Page:
        from ui.pages.visit import VisitPage

        page = VisitPage(self.desk, stand.case, stand.place, self.ask)
        page.left_requested.connect(lambda: self._back_to_case(stand))
        page.pause_requested.connect(self.pause)
        page.undo_requested.connect(self.turn.back)
        page.hand_over_requested.connect(self.covers.hand_over)
        page.take_back_requested.connect(self.covers.ask_back)
        page.show_keys(self.covers.youth.is_on)
        self.covers.keys_moved.connect(page.show_keys)
        page.brief_requested.connect(self._to(Kind.BRIEF))
        return page

    def _brief(self, stand: Stand) -> Page:
        from ui.pages.brief import BriefPage

        page = BriefPage(self.desk, stand.case, self.ask, stand.place)
        page.back_requested.connect(lambda *_case: self._back_to_case(stand))
        page.open_visit_requested.connect(self._to(Kind.VISIT))
        page.open_grounds_requested.connect(self._to(Kind.GROUNDS))
        return page

    def _vault(self, stand: Stand) -> Page:
        from ui.pages.vault import VaultPage

        page = VaultPage(self.desk, self.ask, stand.place)
        page.restore_requested.connect(lambda: self.go(Stand(Kind.RESTORE)))
        return page

    def _restore(self, _stand: Stand) -> Page:
        from ui.pages.restore import RestorePage

        page = RestorePage(self.desk.look, self.desk.session, None, self.ask, self.reopened, self.shut)
        page.back_requested.connect(lambda: self.go(Stand(Kind.VAULT)))
        return page

    def _bundle(self, _stand: Stand) -> Page:
        from ui.pages.bundle import BundlePage

        page = BundlePage(self.desk, self.ask, self.incoming.file)
        page.back_requested.connect(lambda: self.go(Stand()))
        page.case_requested.connect(self._to(Kind.CASE))
        page.conflicts_requested.connect(self._to(Kind.CONFLICTS))
        page.compare_requested.connect(lambda contact: self.go(Stand(Kind.COLLEAGUES, place=contact)))
        return page

    def _conflicts(self, stand: Stand) -> Page:
        from ui.pages.conflicts import ConflictsPage

        page = ConflictsPage(self.desk, stand.case)
        page.back_requested.connect(lambda: self._back_to_case(stand))
        return page

    def _colleagues(self, stand: Stand) -> Page:
        from ui.pages.colleagues import ColleaguesPage

        page = ColleaguesPage(self.desk, self.ask, stand.place)
        page.seal_requested.connect(lambda: self.go(Stand(Kind.SEAL)))
        self.incoming.lead_back(page)
        card = self.incoming.take_card()
        if card is not None:
            page.add_colleague(card)
        return page

    def _seal(self, stand: Stand) -> Page:
        from ui.pages.seal import SealPage

        page = SealPage(self.desk, self.ask, stand.case)
        back = Stand(Kind.CASE, stand.case) if stand.case else Stand(Kind.COLLEAGUES)
        page.back_requested.connect(lambda: self.go(back))
        page.colleague_requested.connect(lambda contact: self.go(Stand(Kind.COLLEAGUES, place=contact)))
        return page

    def _back_to_case(self, stand: Stand) -> None:
        self.go(Stand(Kind.CASE, stand.case))
