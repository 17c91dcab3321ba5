"""The analyses as tables to write: one module an analysis, named as it is in the registry.

Each has ``TAKES``, the names of what it heeds of `codage.exporters.analysed.asked.Asked`, and::

    def table(project: Project, selection: Selection, asked: Asked, in_words: InWords)
        -> ExportTable: ...
"""
