-- Sends the requests of a file, by chance or in order: wrk … -- FILE random|ordered FIRST. A line is a method, a path, headers
-- (name: value, parted by |) and a body, parted by tabs.
local requests, ordered, at = {}, false, 0

function init(arguments)
  for line in io.lines(arguments[1]) do
    local method, path, headers, body = line:match("^([^\t]*)\t([^\t]*)\t([^\t]*)\t(.*)$")
    local all = {}
    for name, value in headers:gmatch("([^:|]+): ([^|]*)") do all[name] = value end
    requests[#requests + 1] = wrk.format(method, path, all, body ~= "" and body or nil)
  end
  ordered = arguments[2] == "ordered"
  at = tonumber(arguments[3])
end

function request()
  at = ordered and at % #requests + 1 or math.random(#requests)
  return requests[at]
end

function done(summary, latency)
  local e = summary.errors
  print(string.format("figures %d %d %d %d %d", summary.requests, summary.duration,
    e.connect + e.read + e.write + e.timeout + e.status, latency:percentile(50), latency:percentile(99)))
end
