"""Rules of the procedure graph: every stop can be reached, every line follows stops that exist."""

from __future__ import annotations

from collections import defaultdict

from poeguide.data.bundler.check.references import References
from poeguide.data.bundler.problems import Problems
from poeguide.data.bundler.records import Content
from poeguide.domain.topics import TopicKind


def check_procedures(content: Content, problems: Problems, references: References) -> None:
    """Stops, ways and sequences."""
    stops = {item.record.id for item in content.nodes}
    references.unique(content.nodes, lambda record: record.id)
    references.unique(content.sequences, lambda record: record.id)
    for node in content.nodes:
        references.facts(node, node.record.facts, least=1)
    for edge in content.edges:
        references.facts(edge, edge.record.facts)
        for stop in (edge.record.start, edge.record.end):
            if stop not in stops:
                problems.at(edge, f"There is no stop {stop}.")
    for sequence in content.sequences:
        references.facts(sequence, sequence.record.facts, least=1)
        references.icon(sequence, sequence.record.icon)
        for place in sequence.record.stops:
            if place.node not in stops:
                problems.at(sequence, f"There is no stop {place.node}.")
    _check_reach(content, problems)
    _check_words(content, problems, stops)


def _check_reach(content: Content, problems: Problems) -> None:
    """Every stop stands on a line or can be reached from one."""
    ways = defaultdict(set)
    for edge in content.edges:
        ways[edge.record.start].add(edge.record.end)
    reached: set[str] = set()
    ahead = {place.node for item in content.sequences for place in item.record.stops}
    while ahead:
        reached |= ahead
        ahead = {end for stop in ahead for end in ways[stop]} - reached
    for node in content.nodes:
        if node.record.id not in reached:
            problems.at(node, f"No way leads to the stop {node.record.id}.")


def _check_words(content: Content, problems: Problems, stops: set[str]) -> None:
    """Every stop is described, and nothing else is."""
    topics = content.topics[TopicKind.STOP]
    described = {item.record.id for item in topics}
    for node in content.nodes:
        if node.record.id not in described:
            problems.at(node, f"The stop {node.record.id} is not described in topics/stop.yaml.")
    for topic in topics:
        if topic.record.id not in stops:
            problems.at(topic, f"There is no stop {topic.record.id} in procedures.yaml.")
