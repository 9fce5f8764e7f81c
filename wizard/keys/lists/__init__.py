"""Lists of product keys: read from any file or paste, each key checked as it comes. Offline.

Not imported with `wizard.keys`: it loads when a list is read.
"""

from wizard.keys.lists.company import Company
from wizard.keys.lists.file_type import SUFFIXES
from wizard.keys.lists.models import Fields, ListError, ListProblem, Notes, Progress, Row, UnreadPlace
from wizard.keys.lists.reader import ListReader
from wizard.keys.lists.reading import check_keys, open_list, read_content, read_stream, read_text

__all__ = [
    "SUFFIXES",
    "Company",
    "Fields",
    "ListError",
    "ListProblem",
    "ListReader",
    "Notes",
    "Progress",
    "Row",
    "UnreadPlace",
    "check_keys",
    "open_list",
    "read_content",
    "read_stream",
    "read_text",
]
