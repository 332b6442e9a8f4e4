"""Pictures of the content as assets."""

from unicodedata import normalize

from kronika.assets import bundle_assets, picture_assets
from kronika.assets.formats import PictureSettings
from kronika.records.files import SourceFile
from kronika.records.model import Media
from kronika.records.positions import Positions
from kronika.records.references import Prose
from kronika.records.rendered import Picture, PictureFile
from kronika.records.settings import Theme
from tests.support.pictures import picture

SMALL = PictureSettings(widths_px=(8, 16), own_width_px=16)
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><script>a()</script><rect/></svg>'


def media(file: str, focus: tuple[float, float] | None = None) -> Media:
    slug = file.partition(".")[0]
    path = f"content/media/{slug}.md"
    return Media(
        slug=slug,
        path=path,
        positions=Positions(path),
        file=file,
        alt="x",
        credit=Prose("x"),
        rights="CC0",
        focus=focus,
    )


def files(**data: bytes) -> dict[str, SourceFile]:
    paths = {f"content/media/{name.replace('_', '.')}": content for name, content in data.items()}
    return {path: SourceFile(path, content) for path, content in paths.items()}


def test_a_picture_is_known_by_its_record_with_files_named_by_their_bytes() -> None:
    found, problems = picture_assets([media("walls.png")], files(walls_png=picture()), SMALL)
    assert problems == ()
    walls = found.by_slug["walls"]
    assert (walls.width_px, walls.height_px) == (16, 12)
    assert list(walls.sources) == ["image/avif", "image/webp"]
    paths = {file.path for file in found.files}
    urls = [walls.url, *(file.url for files in walls.sources.values() for file in files)]
    assert {url.removeprefix("/") for url in urls} == paths
    assert all(path.startswith("assets/walls-") for path in paths)
    assert [file.width_px for file in walls.sources["image/webp"]] == [8, 16]


def test_a_drawing_is_one_clean_file() -> None:
    found, problems = picture_assets([media("plan.svg")], files(plan_svg=DRAWING), SMALL)
    (file,) = found.files
    assert problems == ()
    assert found.by_slug == {"plan": Picture(f"/{file.path}", 40, 30)}
    assert b"script" not in file.data


def test_the_address_of_a_file_in_another_script_is_encoded_and_its_name_may_be_decomposed() -> None:
    path = normalize("NFD", "content/media/őr.svg")
    found, _ = picture_assets([media("őr.svg")], {path: SourceFile(path, DRAWING)}, SMALL)
    (file,) = found.files
    assert file.path.startswith("assets/őr.")
    assert found.by_slug["őr"].url.startswith("/assets/%C5%91r.")


def test_what_is_wrong_with_a_file_is_told_at_its_place() -> None:
    sources = files(walls_png=picture(kind="JPEG"), plan_svg=b"<svg>\n<rect")
    found, problems = picture_assets([media("walls.png"), media("plan.svg"), media("gone.png")], sources, SMALL)
    assert found.by_slug == {}
    assert [str(problem) for problem in problems] == [
        "content/media/walls.png:1:1: The file is named '.png', but it is JPEG.\n  hint: Name it '.jpg'.",
        "content/media/plan.svg:1:1: The file is no SVG drawing.\n"
        '  hint: Its first element should be <svg xmlns="http://www.w3.org/2000/svg">.',
    ]


def test_the_sizes_of_a_webp_are_laid_down_once() -> None:
    found, _ = picture_assets([media("walls.webp")], files(walls_webp=picture(kind="WEBP")), SMALL)
    paths = [file.path for file in found.files]
    assert len(paths) == len(set(paths))
    assert PictureFile(found.by_slug["walls"].url, 16) in found.by_slug["walls"].sources["image/webp"]


def test_the_point_that_matters_is_a_rule_of_the_style_sheet() -> None:
    static = {"css/main.css": SourceFile("css/main.css", b'@import "theme.css";\n')}
    assets, problems = bundle_assets(static, Theme(), [media("a.png", (0.5, 0.25)), media("b.png", (0.5, 0.25))])
    assert problems == ()
    assert assets.files[0].data.decode().count(".focus-50-25{object-position:50% 25%;}") == 1
