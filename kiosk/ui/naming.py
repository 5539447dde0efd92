"""Case is audience: snake_case in Python, camelCase for what QML reads."""


def camel(name: str) -> str:
    """Return the name that QML uses for a Python field.

    >>> camel("seconds_left")
    'secondsLeft'
    """
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)
