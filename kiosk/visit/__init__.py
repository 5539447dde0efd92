"""Everything about one visitor, in one immutable value that is dropped whole at the end."""
