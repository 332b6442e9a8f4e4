"""Disputes: the blocks of an event's page, and the page of all open questions."""

from collections.abc import Iterator

from kronika.plan.listing import list_pages
from kronika.plan.material import Material
from kronika.plan.parts import event_line, source_notes
from kronika.records.model import Event
from kronika.records.rendered import PageView
from kronika.records.views.disputes import OpenQuestions, OpenQuestionsView
from kronika.records.views.parts import AccountView, DisputeBlock


def dispute_blocks(material: Material, event: Event) -> tuple[DisputeBlock, ...]:
    """Return an event's disputes."""
    bodies = material.bodies
    blocks = []
    for place, dispute in enumerate(event.disputes):
        path = ("disputes", place)
        accounts = tuple(
            AccountView(
                material.said(account.by, event.ref, *path, "accounts", number, "by"),
                bodies.text(event.ref, *path, "accounts", number, "says"),
                source_notes(material, event.ref, *path, "accounts", number, "sources"),
            )
            for number, account in enumerate(dispute.accounts)
        )
        judgement = bodies.text(event.ref, *path, "judgement")
        blocks.append(
            DisputeBlock(
                id=f"{event.slug}-dispute-{place + 1}",
                question=material.said(dispute.question, event.ref, *path, "question"),
                accounts=accounts,
                judgement=judgement,
            )
        )
    return tuple(blocks)


def open_questions_pages(material: Material) -> Iterator[PageView]:
    """Yield the page of all disputes, if there are any."""
    for page in list_pages(material, "open-questions", material.word("open-questions.lead")):
        here = page.here
        view = OpenQuestionsView(
            page=material.frame(here),
            title=here.title,
            lead=here.description,
            groups=tuple(
                OpenQuestions(event_line(material, event), dispute_blocks(material, event))
                for event in material.site.events
                if event.disputes and page.has(event.ref)
            ),
            parts=page.parts,
            ways=page.ways,
        )
        yield PageView(here.path, "pages/open-questions.html", view)
