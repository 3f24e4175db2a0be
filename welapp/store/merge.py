"""The door of the merge: cases go out as records, come in as a parcel, are compared, taken in, and taken back."""

from __future__ import annotations

from welapp.store.comparing import CaseDifference as CaseDifference
from welapp.store.comparing import Kind as Kind
from welapp.store.comparing import Line as Line
from welapp.store.comparing import compare as compare
from welapp.store.outgoing import Withheld as Withheld
from welapp.store.outgoing import forget_told as forget_told
from welapp.store.outgoing import note_told as note_told
from welapp.store.outgoing import nothing_withheld as nothing_withheld
from welapp.store.outgoing import outgoing as outgoing
from welapp.store.outgoing import pictures_for as pictures_for
from welapp.store.outgoing import told as told
from welapp.store.parcel import Parcel as Parcel
from welapp.store.parcel import parcel as parcel
from welapp.store.pictures import is_named as is_named
from welapp.store.pictures import pictureless as pictureless
from welapp.store.taking_in import Taken as Taken
from welapp.store.taking_in import Undone as Undone
from welapp.store.taking_in import can_be_undone as can_be_undone
from welapp.store.taking_in import note_chosen as note_chosen
from welapp.store.taking_in import take_in as take_in
from welapp.store.taking_in import undo as undo
