"""Which view model serves which screen. Each is imported when its screen is first needed."""

from __future__ import annotations

from importlib import import_module

from kiosk.ui.session import Session
from kiosk.ui.view_model import ViewModel
from kiosk.visit.values import Screen

MODELS = {
    Screen.ATTRACT: "kiosk.ui.attract_model:AttractModel",
    Screen.HOME: "kiosk.ui.home_model:HomeModel",
    Screen.QUIZ: "kiosk.ui.quiz_model:QuizModel",
    Screen.RESULTS: "kiosk.ui.results_model:ResultsModel",
    Screen.COURSE: "kiosk.ui.course_model:CourseModel",
    Screen.PLACE: "kiosk.ui.place_model:PlaceModel",
    Screen.MAP: "kiosk.ui.map_model:MapModel",
    Screen.COURSES: "kiosk.ui.courses_model:CoursesModel",
    Screen.STORIES: "kiosk.ui.stories_model:StoriesModel",
    Screen.STORY: "kiosk.ui.story_model:StoryModel",
    Screen.FILMS: "kiosk.ui.films_model:FilmsModel",
    Screen.FILM: "kiosk.ui.film_model:FilmModel",
    Screen.ROUTES: "kiosk.ui.routes_model:RoutesModel",
    Screen.MONEY: "kiosk.ui.money_model:MoneyModel",
    Screen.WORDS: "kiosk.ui.words_model:WordsModel",
    Screen.TAKEAWAY: "kiosk.ui.takeaway_model:TakeawayModel",
    Screen.ABOUT: "kiosk.ui.about_model:AboutModel",
}


class Screens:
    """The models of the screens, made on first use and kept."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._made: dict[Screen, ViewModel] = {}

    def close(self) -> None:
        """Let the models go of what lies outside the program."""
        for model in self._made.values():
            model.close()

    def model_of(self, screen: Screen) -> ViewModel:
        """Return the model of a screen, derived for the present visit when it is new."""
        model = self._made.get(screen)
        if model is None:
            module, name = MODELS[screen].split(":")
            model = getattr(import_module(module), name)(self._session, self._session)
            self._made[screen] = model
            model.refresh()
        return model

    def forget(self) -> tuple[ViewModel, ...]:
        """Make new models from now on; give the old ones, which may go when no screen shows them."""
        old = tuple(self._made.values())
        self._made.clear()
        return old
